/** The first of the names of a flag that stands in the command line, with its dashes; else its first name. */
export function typedFlag(argv: readonly string[], names: readonly string[]): string {
  const typed = new Set(argv.map((word) => word.split('=', 1)[0]));
  const flags = names.map((name) => `--${name}`);
  return flags.find((flag) => typed.has(flag)) ?? flags[0] ?? '';
}
