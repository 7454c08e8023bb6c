import type { Draft } from '#src/domain/events/all.js';
import { validityOf, type Template } from './template.js';

/** The first events of a ledger: what the template says, each thing before what mentions it. No money is booked. */
export function templateDrafts(template: Template): readonly Draft[] {
  return [
    { type: 'ledger.created', data: { template: template.name } },
    ...municipalities(template),
    ...programmes(template),
    ...tracks(template),
    ...areas(template),
    ...aliasNames(template),
    ...enrolments(template),
    ...managements(template),
  ];
}

function municipalities(template: Template): Draft[] {
  return Object.entries(template.municipalities).map(([code, { name }]) => ({
    type: 'municipality.stated',
    data: { code, name },
  }));
}

function programmes(template: Template): Draft[] {
  return Object.entries(template.programmes).map(([code, { name, firstGuardedYear, closingDay }]) => ({
    type: 'programme.stated',
    data: { code, name, firstGuardedYear, closingDay },
  }));
}

function tracks(template: Template): Draft[] {
  return Object.entries(template.tracks).map(([code, track]) => ({
    type: 'track.stated',
    data: { code, ...track },
  }));
}

function areas(template: Template): Draft[] {
  return Object.entries(template.areas).map(([code, area]) => ({
    type: 'area.stated',
    data: {
      code,
      name: area.name,
      municipality: area.municipality,
      kinds: area.kinds.map((since) => ({ ...since, decision: null })),
      ...validityOf(area),
      openedBy: null,
      closedBy: null,
    },
  }));
}

function aliasNames(template: Template): Draft[] {
  const { programmes: ofProgrammes, areas: ofAreas } = template;
  return [...aliasesOf('programme', ofProgrammes, template), ...aliasesOf('area', ofAreas, template)];
}

type WithAliases = Readonly<Record<string, { readonly aliasNames: readonly string[] }>>;

function aliasesOf(noun: 'programme' | 'area', entries: WithAliases, template: Template): Draft[] {
  const rest = { origin: `template:${template.name}`, withdrawn: false };
  return Object.entries(entries).flatMap(([code, of]) =>
    of.aliasNames.map((name): Draft => ({ type: 'alias-name.stated', data: { noun, code, name, ...rest } })),
  );
}

function enrolments(template: Template): Draft[] {
  return Object.entries(template.enrolments).flatMap(([programme, entries]) =>
    areasOf(entries).map((area) => ({
      type: 'enrolment.stated',
      data: {
        programme,
        area,
        periods: onArea(area, entries).map(({ from, to }) => ({ from, to, decision: null })),
      },
    })),
  );
}

function managements({ managements: entries }: Template): Draft[] {
  return areasOf(entries).map((area) => ({
    type: 'management.stated',
    data: { area, periods: onArea(area, entries).map(({ from, to, by }) => ({ from, to, by })) },
  }));
}

interface OfAreas {
  readonly areas: readonly string[];
}

function areasOf(entries: readonly OfAreas[]): string[] {
  return [...new Set(entries.flatMap(({ areas: codes }) => codes))];
}

function onArea<Entry extends OfAreas>(area: string, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ areas: codes }) => codes.includes(area));
}
