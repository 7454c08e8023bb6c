/** What the records of a workbook stream (MS-XLS 2.1.4) say about the whole file. */
export interface WorkbookFacts {
  readonly isEncrypted: boolean;
  /** Other files that formulas point to. */
  readonly externalLinks: number;
  /** Before Excel 97: texts are in the code page of the computer that wrote them. */
  readonly isOld: boolean;
}

const beginOfFile = 0x08_09;
const endOfFile = 0x00_0a;
const filePass = 0x00_2f;
const supBook = 0x01_ae;

const excel97 = 0x06_00;
/** A supporting book that is this very file, or a function of an add-in (MS-XLS 2.4.271). */
const notLinks: ReadonlySet<number> = new Set([0x04_01, 0x3a_01]);

/** Walks the records up to the first sheet. */
export function workbookFacts(stream: Buffer): WorkbookFacts {
  let isEncrypted = false;
  let isOld = false;
  let externalLinks = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const contents = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    if (type === endOfFile) break;
    if (type === filePass) isEncrypted = true;
    if (type === beginOfFile && contents.length >= 2) isOld = contents.readUInt16LE(0) < excel97;
    if (type === supBook && contents.length >= 4 && !notLinks.has(contents.readUInt16LE(2)))
      externalLinks += 1;
    at += 4 + contents.length;
  }
  return { isEncrypted, externalLinks, isOld };
}
