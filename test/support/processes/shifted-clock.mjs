// Loaded before the program (`node --import`): its clock then shows LLQ_TEST_CLOCK, a moment as ISO text, and goes on.
const RealDate = Date;
const shiftMs = RealDate.parse(process.env.LLQ_TEST_CLOCK) - RealDate.now();

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Date.now()] : parts));
  }

  static now() {
    return RealDate.now() + shiftMs;
  }
};
