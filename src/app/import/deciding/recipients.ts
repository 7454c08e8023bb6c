import { recipientKinds, type RecipientKind } from '#src/domain/codes.js';
import type { RecipientStated } from '#src/domain/events/master-data.js';
import type { Named } from '#src/domain/find-by-name.js';
import { changedNames, type NamesAfter } from '#src/domain/master-data/naming.js';
import { newRecipient, registeredRecipient } from '#src/domain/master-data/new-recipient.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import { named } from '#src/domain/master-data/recipients.js';
import { recipientStatement } from '#src/domain/master-data/statements.js';
import { TakenNames } from '#src/domain/master-data/taken-names.js';
import { recipientIdLength } from '../../recipient-lookup.js';
import type { Candidate, Known, Rejected, ResolvedRecord, Rows } from '../target.js';
import { aliasNamesIn } from './alias-names.js';
import { decideMeant } from './meant-rows.js';
import { choiceIn, neededText } from './values.js';

/**
 * The recipients of a list, each as `recipient add` registers it: organisations, unless the list says otherwise. One that
 * is known by the name is stated as it stands, with the alias names that are new.
 */
export function decideRecipients(records: readonly ResolvedRecord[], known: Known): (Candidate | Rejected)[] {
  const { recipients } = known;
  // What was merged into another lends it its names.
  const taken = new TakenNames(
    recipients.all.map((recipient) => ({ ...named(recipient), code: recipients.leadsTo(recipient).id })),
  );
  const registered = {
    noun: 'recipient',
    entries: recipients.entries(),
    fields: ['name'],
    says: (record: ResolvedRecord) => kindIn(record) ?? '',
  } as const;
  return decideMeant(records, registered, (rows, entry) =>
    entry ? knownOne(rows, entry, { known, taken }) : newOne(rows, { known, taken }),
  );
}

interface Ground {
  readonly known: Known;
  readonly taken: TakenNames;
}

function newOne(rows: Rows, { known, taken }: Ground): Candidate {
  const code = known.newId(recipientIdLength);
  const name = neededText(rows[0], 'name');
  const kind = kindIn(rows[0]) ?? 'organisation';
  const { stated, names } = registeredRecipient({ code, name, kind, ...aliasNamesIn(rows, known) }, taken);
  taken.add(names);
  return candidateOf(rows, stated, names);
}

function knownOne(
  rows: Rows,
  { recipient, ...called }: Named & { readonly recipient: Recipient },
  { known, taken }: Ground,
): Candidate {
  const change = aliasNamesIn(rows, known);
  for (const alias of change.aliasNames ?? []) newRecipient(recipient.id, alias, recipient.kind);
  const aliases = called.aliasNames.map((name) => ({ name, origin: null }));
  const names = changedNames({ noun: 'recipient', ...called, aliases }, change, taken);
  taken.add({ ...called, aliasNames: names.aliasNames });
  const stated = { ...recipientStatement(recipient), kind: kindIn(rows[0]) ?? recipient.kind };
  return candidateOf(rows, stated, names);
}

function kindIn(record: ResolvedRecord): RecipientKind | undefined {
  return choiceIn(record, 'kind', recipientKinds);
}

function candidateOf(rows: Rows, stated: RecipientStated, { drafts }: NamesAfter): Candidate {
  return {
    records: rows,
    drafts: [{ type: 'recipient.stated', data: stated }, ...drafts],
    figures: [],
    findings: [],
  };
}

/** What the registration of a recipient says, for comparing. */
export function recipientContent({ id, name, kind, mergedInto }: RecipientStated): readonly string[] {
  return [id, name, kind, mergedInto ?? ''];
}
