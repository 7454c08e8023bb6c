import type { Finding } from '#src/domain/import/finding.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { FieldSource } from './field-source.js';

/** A row without a value that it needs; the place is the blank cell, or the row where no column gives the field. */
export function missingValue(
  { name, field, title, column }: FieldSource,
  sheet: string,
  row: number,
): Finding {
  const cell = column === null ? String(row + 1) : cellAddress(row, column);
  const rest = { place: { sheet, cell }, text: null, reading: null };
  switch (field.type) {
    case 'amount':
      return { code: 'amount-missing', facts: { title }, ...rest };
    case 'day':
    case 'day-or-period':
      return { code: 'day-missing', facts: { title }, ...rest };
    case 'text':
      return { code: 'text-missing', facts: { title }, ...rest };
    case 'name':
      return field.noun === undefined
        ? { code: 'text-missing', facts: { title }, ...rest }
        : { code: 'name-missing', facts: { noun: field.noun, title }, ...rest };
    case 'year':
    case 'decimal':
    case 'choice':
      return { code: 'value-missing', facts: { field: name, title }, ...rest };
  }
}
