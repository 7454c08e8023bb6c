/** The total of the column in which a cell stands, as far as a filter shows it; a total below it does not count. */
export function totalOfColumn(cell: string): string {
  const letters = lettersOf(cell);
  return `SUBTOTAL(9,${letters}:${letters})`;
}

/** The sum of a column over all rows whose number in the column of `order` is not above that of this row. */
export function sumUpTo(order: string, cell: string): string {
  const [orders, cells] = [lettersOf(order), lettersOf(cell)];
  return `SUMIF(${orders}:${orders},"<="&${order},${cells}:${cells})`;
}

function lettersOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

/** The greatest number of the column in which a cell stands. */
export function greatestOfColumn(cell: string): string {
  const letters = lettersOf(cell);
  return `MAX(${letters}:${letters})`;
}
