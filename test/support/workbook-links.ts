import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

/** A cell from which a click leads to others. Amounts are cents; of a formula its result. */
export interface WorkbookLink {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number | string;
  readonly isFormula: boolean;
  readonly target: { readonly sheet: string; readonly cells: string };
  /** What stands in the cells that it leads to; empty ones as null. */
  readonly found: readonly (number | string | null)[];
}

/** All links within a workbook, sheet by sheet. */
export async function linksOf(path: string): Promise<WorkbookLink[]> {
  const bytes = readFileSync(path);
  const parts = unzipSync(bytes);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  return workbook.worksheets.flatMap((sheet, at) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array());
    return [...xml.matchAll(/<hyperlink ref="([A-Z]+\d+)" location="([^"]+)"\/>/g)].map(
      ([, cell = '', to = '']) => {
        const target = targetOf(to);
        const { value, isFormula } = contentOf(sheet.getCell(cell));
        const there = workbook.getWorksheet(target.sheet);
        if (!there) throw new Error(`${sheet.name}!${cell} leads nowhere: ${to}`);
        const found = cellsIn(target.cells).map((address) => contentOf(there.getCell(address)).value);
        return { sheet: sheet.name, cell, value: value ?? '', isFormula, target, found };
      },
    );
  });
}

function targetOf(location: string): WorkbookLink['target'] {
  const [, sheet = '', cells = ''] = /^'(.*)'!(.+)$/.exec(location) ?? [];
  return { sheet: sheet.replaceAll("''", "'"), cells };
}

/** The addresses of cells below each other. */
function cellsIn(cells: string): string[] {
  const [, column = '', first = '', last = first] = /^([A-Z]+)(\d+)(?::\1(\d+))?$/.exec(cells) ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, at) => `${column}${Number(first) + at}`,
  );
}

function contentOf({ formula, result, value }: exceljs.Cell) {
  const content = formula === undefined ? value : result;
  const cents = typeof content === 'number' ? Math.round(content * 100) : null;
  return { value: cents ?? (typeof content === 'string' ? content : null), isFormula: formula !== undefined };
}

/** What cells come to. */
export function sumOf(found: WorkbookLink['found']): number {
  return found.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}
