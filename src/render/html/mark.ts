const generator =
  /^<!doctype html>\n<html lang="[a-z]+">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="([^"]*)">/;

/** Where the mark stands, it stands within so many bytes. */
const beginning = 2048;

/**
 * The mark that a page was given: says which report of which year it is, as `reportMark` does. `null` for every other
 * file, also for a page of ours that another program has saved since.
 */
export function readPageMark(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes.subarray(0, beginning));
  return generator.exec(text)?.[1] ?? null;
}
