import type { Profile } from './profile.js';

/** A profile in which nothing is decided yet: everything is told by evidence or asked. `list` is what the list is called. */
export function emptyProfile(list: string): Profile {
  return {
    list,
    target: null,
    sheets: null,
    skipSheets: [],
    skipRowsWith: [],
    dataRowsWith: [],
    sumWords: [],
    header: null,
    columns: new Map(),
    yearColumns: [],
    conventions: new Map(),
    withoutFields: [],
    sheetNameField: null,
    groupFields: [],
    fillDown: [],
    blankFields: [],
    constants: new Map(),
    key: [],
    spellings: new Map(),
    createRecipients: false,
    newRecipients: [],
    persons: new Map(),
    personsIn: new Map(),
    skipBlankAmounts: false,
    expectedSums: [],
  };
}
