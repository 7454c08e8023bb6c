import { SheetBuilder } from './sheet-builder.js';
import type { SheetColumn, SheetOptions } from './sheet-builder.js';
import { sheetNamer } from './text-safety.js';
import type { Workbook, WorkbookProperties } from './workbook.js';

/** Collects the sheets of a workbook in the order in which they are asked for. */
export class WorkbookBuilder {
  readonly #properties: WorkbookProperties;
  readonly #sheets: { build(): Workbook['sheets'][number] }[] = [];
  readonly #freeName = sheetNamer();

  constructor(properties: WorkbookProperties) {
    this.#properties = properties;
  }

  /** A new sheet. Its `name` is the one wanted, made allowed and unique. */
  sheet<Key extends string>(
    name: string,
    columns: readonly SheetColumn<Key>[],
    options: SheetOptions = {},
  ): SheetBuilder<Key> {
    const sheet = new SheetBuilder(this.#freeName(name), columns, options);
    this.#sheets.push(sheet);
    return sheet;
  }

  build(): Workbook {
    return { ...this.#properties, sheets: this.#sheets.map((sheet) => sheet.build()) };
  }
}
