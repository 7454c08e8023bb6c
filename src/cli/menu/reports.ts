import { commandHelp } from '#src/messages/help/all.js';
import { menuWords, reportFiles } from '#src/messages/menu.js';
import { askFile, askYear, choose, type Desk } from './questions.js';
import type { TaskLine } from './task-line.js';

type Offered = keyof typeof reportFiles;

const offered = Object.keys(reportFiles) as readonly Offered[]; // its keys are what it is declared with

/** Asks which report is to be written, of which year, and into which file; a name for it is proposed. */
export async function reportTask(desk: Desk): Promise<TaskLine> {
  const { lang } = desk;
  const choices = offered.map((id) => ({ name: commandHelp[id]?.summary[lang] ?? id, code: id }));
  const id = await choose(desk, 'report', choices);
  const area = id === 'report:area' ? await chooseAreaOrAll(desk) : undefined;
  const year = String(await askYear(desk));
  const { name, ending } = reportFiles[id as Offered]; // one of those that were offered
  const out = await askFile(desk, `${name[lang]}-${year}.${ending}`);
  return { id, args: area === undefined ? [] : [area], flags: { year, out } };
}

function chooseAreaOrAll(desk: Desk): Promise<string> {
  const all = { name: menuWords.allAreas[desk.lang], code: 'all' };
  return choose(desk, 'area', [...desk.choices.areas, all]);
}
