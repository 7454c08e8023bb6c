import { measure, type Candidate, type Measurement } from './measure.js';

/** Measures, prints a Markdown table with ratios to the first candidate, and fails the run when a limit is exceeded. */
export function bench(title: string, candidates: readonly Candidate[], runs?: number): void {
  const measurements = measure(candidates, runs);
  const lines = measurements.map((one) => row(one, measurements));
  const head = ['', 'CPU ms', 'ratio', 'wall ms', 'peak MB', 'limit'];
  console.log(
    [`\n### ${title}\n`, cells(head), cells(['---', ...head.slice(1).map(() => '---:')]), ...lines].join(
      '\n',
    ),
  );
}

function row(measured: Measurement, all: readonly Measurement[]): string {
  const { candidate, cpuMs, wallMs, peakMb } = measured;
  const first = all[0]?.cpuMs ?? cpuMs;
  const memory = peakMb === undefined ? '' : peakMb.toFixed(0);
  const figures = [cpuMs.toFixed(0), (cpuMs / first).toFixed(2), wallMs.toFixed(0), memory];
  const verdicts = [...ratioVerdicts(measured, all), ...mostVerdicts(measured)];
  return cells([candidate.name, ...figures, verdicts.join('; ')]);
}

function ratioVerdicts({ candidate, cpuMs }: Measurement, all: readonly Measurement[]): string[] {
  const { limit } = candidate;
  if (limit === undefined) return [];
  const { times, of, plus } = limit;
  const ratio = (cpuMs - (plus === undefined ? 0 : cpuOf(plus, all))) / cpuOf(of, all);
  const peers = plus === undefined ? of : `${of} after ${plus}`;
  return [`${ratio.toFixed(2)} of ${times} × ${peers}${verdict(ratio <= times)}`];
}

function cpuOf(name: string, all: readonly Measurement[]): number {
  const peer = all.find(({ candidate }) => candidate.name === name);
  if (peer === undefined) throw new Error(`There is no candidate called ${name}`);
  return peer.cpuMs;
}

function mostVerdicts({ candidate: { most = {} }, cpuMs, peakMb = 0 }: Measurement): string[] {
  return [
    ...(most.cpuMs === undefined ? [] : [`at most ${most.cpuMs} ms${verdict(cpuMs <= most.cpuMs)}`]),
    ...(most.peakMb === undefined ? [] : [`at most ${most.peakMb} MB${verdict(peakMb <= most.peakMb)}`]),
  ];
}

function verdict(holds: boolean): string {
  if (!holds) process.exitCode = 1;
  return holds ? '' : ', EXCEEDED';
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
