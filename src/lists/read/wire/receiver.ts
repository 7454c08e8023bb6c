import type { Finding } from '#src/domain/import/finding.js';
import { Refusal } from '#src/domain/refusal.js';
import type { ListFile, Sheet, SheetRow } from '../../model.js';
import { cellDecoder, type DecodeCell } from './cells.js';
import type { Message, WireRow } from './messages.js';

/** What was read of a file. */
export interface ReadList {
  readonly file: ListFile;
  readonly findings: Finding[];
}

/** Puts messages together again. */
export interface Receiver {
  /** Takes the next message. Throws the `Refusal` that it brings. */
  readonly take: (message: Message) => void;
  /** Everything, when the last message has come; null where it never came. */
  readonly result: () => ReadList | null;
}

/** A receiver of the messages about the file of this name, given without its folder. */
export function receiver(name: string, onProgress: (share: number) => void): Receiver {
  const decode = cellDecoder();
  const findings: Finding[] = [];
  const sheets: Sheet[] = [];
  let head: Pick<ListFile, 'kind' | 'byteLength' | 'hash'> | null = null;
  let sheet: { readonly name: string; readonly rows: SheetRow[] } = { name: '', rows: [] };
  let isDone = false;

  const take = (message: Message): void => {
    switch (message.type) {
      case 'file':
        head = message.file;
        return;
      case 'sheet':
        sheet = { name: message.name, rows: [] };
        return;
      case 'rows':
        for (const row of message.rows) sheet.rows.push(decodedRow(row, decode));
        return;
      case 'sheet-end':
        sheets.push({ ...sheet, ...message.end });
        return;
      case 'finding':
        findings.push(message.finding);
        return;
      case 'progress':
        onProgress(message.share);
        return;
      case 'refused':
        throw new Refusal(message.refusal.code, message.refusal.facts);
      case 'done':
        isDone = true;
        return;
    }
  };
  const result = (): ReadList | null =>
    isDone && head !== null ? { file: { name, ...head, sheets }, findings } : null;
  return { take, result };
}

function decodedRow({ index, hidden, cells }: WireRow, decode: DecodeCell): SheetRow {
  return { index, hidden, cells: cells.map(decode) };
}
