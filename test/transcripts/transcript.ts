/** A command as it is typed, the words that it consists of, the day on which it is typed, `YYYY-MM-DD`, and by whom. */
export interface Command {
  readonly typed: string;
  readonly words: readonly string[];
  readonly day: string;
  /** Null for the one whose session it is. */
  readonly colleague: string | null;
}

/** A remark as it stands there, or a command; what came out of it is left out. */
export type Block = string | Command;

/**
 * Reads a transcript: remarks, which begin with `#`, and commands, which begin with `$`, each after a blank line. A
 * backslash goes on with a command in the next line. `(am 15.03.2027)` in a remark is the day of what follows, `(bei
 * schmidt)` the colleague at whose computer it is typed, `(wieder hier)` the end of that.
 */
export function readTranscript(text: string): Block[] {
  let day: string | null = null;
  let colleague: string | null = null;
  return text.split(/\n\n(?=[#$] )/).map((part) => {
    if (!part.startsWith('$ ')) {
      day = dayIn(part) ?? day;
      colleague = /\((?:wieder hier|here again)\)/.test(part) ? null : (colleagueIn(part) ?? colleague);
      return part.trimEnd();
    }
    if (day === null) throw new Error('a transcript begins with the day on which it plays');
    return { ...readCommand(part), day, colleague };
  });
}

function dayIn(remark: string): string | null {
  const { day, month, year } =
    /\((?:am|on) (?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4})\)/.exec(remark)?.groups ?? {};
  return year === undefined ? null : `${year}-${month}-${day}`;
}

function colleagueIn(remark: string): string | null {
  return /\((?:bei|at) (?<name>[a-z]+)\)/.exec(remark)?.groups?.['name'] ?? null;
}

function readCommand(part: string): Pick<Command, 'typed' | 'words'> {
  const typed = /^\$ (?:.*\\\n)*.*/.exec(part)?.[0] ?? part;
  const line = typed.slice(2).replaceAll(/ *\\\n */g, ' ');
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return { typed, words };
}
