import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { refuse } from '#src/domain/refusal.js';
import type { Excel97File } from '../../inspect/excel-97.js';
import type { PackagedFile } from '../../inspect/package.js';
import type { ZipPart, ZipParts } from '../../inspect/zip/inspect.js';
import { unpack } from '../../inspect/zip/unpack.js';
import type { ListSink } from '../sink.js';
import { refuseEndless } from './endless.js';

/** SheetJS's parser behind its own reader of zip containers. Its types leave it out; the version is pinned. */
interface ZipParser {
  readonly parse_zip: (
    zip: { readonly files: Readonly<Record<string, ZipFile>> },
    options: ParsingOptions,
  ) => WorkBook;
}

/** A file of JSZip 2, one of the containers that `parse_zip` takes. */
interface ZipFile {
  readonly name: string;
  readonly asNodeBuffer: () => Buffer;
}

/**
 * `cellStyles` for hidden rows and columns, `sheetStubs` for formulas without a value. No `cellText`: we show values
 * ourselves, as it is done in German, and without keeping all of them at once. No `WTF`: it would lose the whole file
 * for what loses a sheet otherwise, and every sheet is looked for.
 */
const options: ParsingOptions = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  sheetStubs: true,
};

/** Parts that would make SheetJS take the workbook for another kind, or that say nothing of its cells. */
const ignoredParts = /^(?:META-INF|docProps|Index)\/|^objectdata\.xml$/i;

const isSheet = /sheets\/[^/]+\.xml$/i;

/** How much of the whole reading is done when SheetJS has parsed a workbook. */
export const parsedShare = 0.7;

/**
 * Parses a workbook of Excel, of any age. Refuses with `list-broken` what SheetJS cannot read, and as `unpack` does. A
 * sheet that it loses is not there, and it does not say so.
 */
export async function parseWorkbook(file: PackagedFile | Excel97File, sink: ListSink): Promise<WorkBook> {
  return file.kind === 'xls' ? parseExcel97(file) : parsePackage(file, sink);
}

/** Parts are unpacked by us when SheetJS asks for them: its own reader trusts the stated sizes and unpacks everything. */
async function parsePackage({ parts }: PackagedFile, sink: ListSink): Promise<WorkBook> {
  const { parse_zip: parseZip } = (await import('@e965/xlsx')) as unknown as ZipParser; // see there
  const unpacking = unpackOnDemand(parts, sink);
  const workbook = attempt(() => parseZip({ files: unpacking.files }, options));
  // SheetJS takes a part that cannot be unpacked for one that is not there.
  const [refusal] = unpacking.refusals;
  if (refusal !== undefined) throw refusal;
  return workbook ?? refuse('list-broken', {});
}

function unpackOnDemand(parts: ZipParts, sink: ListSink) {
  const wanted = [...parts.values()].filter(({ entry }) => !ignoredParts.test(entry.name));
  const bytes = wanted.reduce((sum, { entry }) => sum + entry.unpackedBytes, 0);
  let bytesDone = 0;
  const refusals: unknown[] = [];
  const asNodeBuffer = (part: ZipPart): Buffer => {
    sink.progress(Math.min(bytesDone / bytes, 1) * parsedShare);
    bytesDone += part.entry.unpackedBytes; // when the next one is asked for, this one has been parsed
    try {
      const contents = unpack(part);
      if (isSheet.test(part.entry.name)) refuseEndless(contents);
      return contents;
    } catch (error) {
      refusals.push(error);
      throw error;
    }
  };
  const files = wanted.map((part): [string, ZipFile] => {
    const { name } = part.entry;
    return [name, { name, asNodeBuffer: () => asNodeBuffer(part) }];
  });
  return { files: Object.fromEntries(files), refusals };
}

/** SheetJS takes the stream alone for a file of Excel 4, in which nothing was around it. */
async function parseExcel97({ workbook, isOld }: Excel97File): Promise<WorkBook> {
  if (isOld) await loadCodePages();
  const { read } = await import('@e965/xlsx');
  return attempt(() => read(workbook, { ...options, type: 'buffer' })) ?? refuse('list-broken', {});
}

/** Whatever SheetJS throws is about the file: null. */
function attempt(parse: () => WorkBook): WorkBook | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

async function loadCodePages(): Promise<void> {
  const { set_cptable: setCodePages } = await import('@e965/xlsx');
  setCodePages(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
}
