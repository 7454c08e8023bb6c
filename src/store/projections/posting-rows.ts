import type { PostingType } from '#src/domain/events/all.js';
import { findingRows } from './finding-rows.js';
import { importRows } from './import-rows.js';
import { moneyPostingRows } from './money-rows.js';
import type { PostingRows } from './rows.js';

/** The rows of a posting, by type. */
export const postingRows: { readonly [T in PostingType]: PostingRows<T> } = {
  ...moneyPostingRows,
  ...importRows,
  ...findingRows,
};
