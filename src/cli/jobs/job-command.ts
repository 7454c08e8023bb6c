import type { Command, Config } from '@oclif/core';
import type { Job } from '#src/app/report/jobs/read.js';
import { nearestNames } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { refuse } from '#src/domain/refusal.js';
import { commandCalled, commandsOf, namesOf } from '../commands-of.js';

/** Reports are called without the word before them. */
const topics = ['report:', 'bericht:'];
const ownId = 'report:run';

/** The command that writes what a job asks for, in either language. Refuses `jobs-report-unknown`. */
export function commandOfJob(config: Config, { report }: Job): Command.Loadable {
  const { text, place } = report;
  const id = text
    .trim()
    .toLowerCase()
    .split(/[\s:]+/)
    .join(':');
  const found = ['', ...topics].map((topic) => commandCalled(config, `${topic}${id}`));
  const command = found.find((one) => one !== undefined && canBeJob(one));
  return command ?? refuse('jobs-report-unknown', { ...place, text, nearest: nearestJobs(config, text) });
}

/** What writes a file of what is there, and books nothing. */
function canBeJob({ id, flags }: Command.Loadable): boolean {
  const isReport = id.startsWith('report:') && id !== ownId;
  return flags['out'] !== undefined && (isReport || flags['format'] !== undefined);
}

function nearestJobs(config: Config, text: string): readonly string[] {
  const names = commandsOf(config).filter(canBeJob).flatMap(namesOf).map(spoken);
  return nearestNames(
    foldName(text),
    names.map((name) => ({ code: name, name, aliasNames: [] })),
  );
}

function spoken(name: string): string {
  const topic = topics.find((one) => name.startsWith(one)) ?? '';
  return name.slice(topic.length).replaceAll(':', ' ');
}
