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

function row({ candidate, cpuMs, wallMs, peakMb }: Measurement, all: readonly Measurement[]): string {
  const first = all[0]?.cpuMs ?? cpuMs;
  const memory = peakMb === undefined ? '' : peakMb.toFixed(0);
  const figures = [cpuMs.toFixed(0), (cpuMs / first).toFixed(2), wallMs.toFixed(0), memory];
  return cells([candidate.name, ...figures, verdict(candidate, cpuMs, all)]);
}

function verdict({ limit }: Candidate, cpuMs: number, all: readonly Measurement[]): string {
  if (limit === undefined) return '';
  const peer = all.find(({ candidate }) => candidate.name === limit.of);
  if (peer === undefined) throw new Error(`There is no candidate called ${limit.of}`);
  const ratio = cpuMs / peer.cpuMs;
  const holds = ratio <= limit.times;
  if (!holds) process.exitCode = 1;
  return `${ratio.toFixed(2)} of ${limit.times} × ${limit.of}${holds ? '' : ', EXCEEDED'}`;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
