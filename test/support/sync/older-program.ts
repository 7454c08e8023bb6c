import { eventTypes } from '#src/journal/event-types.js';

/** Does something as a program does it that does not know these types of event yet. */
export async function asOlderProgram<T>(unknown: readonly string[], work: () => Promise<T>): Promise<T> {
  const all = { ...eventTypes };
  for (const type of unknown) Reflect.deleteProperty(eventTypes, type);
  try {
    return await work();
  } finally {
    Object.assign(eventTypes, all);
  }
}
