import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { ledgerWithFinding } from '../../support/example-world.js';
import { newDesk, type Desk } from '../../support/llq.js';

interface RunJson {
  readonly state: string;
  readonly dryRun: boolean;
  readonly files: readonly {
    readonly report: string;
    readonly path: string;
    readonly outcome: string;
    readonly bytes: number | null;
    readonly exit: number;
    readonly error: { readonly code: string; readonly message: string } | null;
  }[];
}

let desk: Desk;
let out = '';
beforeEach(async () => {
  desk = await bremen2027();
  await paidToGroepelingen(desk, '1.000');
  out = join(desk.folder, 'Ausgabe');
  mkdirSync(out);
});
afterEach(() => desk.remove());

const standing = [
  "{ report: overview, out: 'Uebersicht-{year}.xlsx', year: 2027 }",
  "{ bericht: auszahlung liste, ausgabe: 'Zahlungen {date}.csv', jahr: aktuell, spalten: 'datum,betrag', sortierung: -betrag }",
  '{ report: status, out: stand.json }',
];

/** Writes a file with jobs, and returns its path. */
function jobs(...lines: string[]): string {
  const path = join(desk.folder, 'berichte.yaml');
  writeFileSync(path, ['ordner: Ausgabe', 'auftraege:', ...lines.map((line) => `  - ${line}`)].join('\n'));
  return path;
}

const at = (name: string): string => join(out, name);

describe('llq report run', () => {
  it('writes reports and lists as their own commands write them, one line for each', async () => {
    const { exit, stdout, stderr } = await desk.llq('bericht', 'lauf', jobs(...standing));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toBe(
      ['Uebersicht-2027.xlsx', 'Zahlungen 2027-03-15.csv', 'stand.json']
        .map((name) => `geschrieben: ${at(name)}\n`)
        .join(''),
    );
    const alone = join(desk.folder, 'allein.xlsx');
    await desk.llq('report', 'overview', '--year', '2027', '--out', alone);
    expect(readFileSync(at('Uebersicht-2027.xlsx')).equals(readFileSync(alone))).toBe(true);
    expect(readFileSync(at('Zahlungen 2027-03-15.csv'), 'utf8')).toBe(
      '\u{feff}Datum;Betrag\r\n15.03.2027;1000,00\r\n',
    );
    expect(JSON.parse(readFileSync(at('stand.json'), 'utf8'))).toEqual(await desk.json('status'));
    expect(readdirSync(out).toSorted()).toEqual(
      ['Uebersicht-2027.xlsx', 'Zahlungen 2027-03-15.csv', 'stand.json'].toSorted(),
    );
  });

  it('touches nothing where nothing has changed', async () => {
    const path = jobs(...standing);
    await desk.llq('report', 'run', path);
    const past = new Date('2020-01-01T00:00:00Z');
    for (const name of readdirSync(out)) utimesSync(at(name), past, past);
    const { files } = await desk.json<RunJson>('report', 'run', path);
    expect(files.map(({ outcome, exit }) => [outcome, exit])).toEqual([
      ['unchanged', 0],
      ['unchanged', 0],
      ['unchanged', 0],
    ]);
    expect(readdirSync(out).map((name) => statSync(at(name)).mtimeMs)).toEqual(
      [past, past, past].map(Number),
    );
  });

  it('replaces its own workbook after a booking, and another file only where it is forced', async () => {
    const path = jobs(...standing);
    const { state } = await desk.json<RunJson>('report', 'run', path);
    await paidToGroepelingen(desk, '250');
    const refused = await desk.llq('report', 'run', path);
    expect(refused.exit).toBe(3);
    expect(refused.stdout).toContain(`nicht ersetzt, weil eine andere fehlt: ${at('Uebersicht-2027.xlsx')}`);
    expect(refused.stdout).toContain(
      `fehlgeschlagen: ${at('stand.json')}: Die Datei ${at('stand.json')} gibt es schon.`,
    );
    const [overview, list = '', status = ''] = standing;
    const forced = jobs(
      overview ?? '',
      list.replace(' }', ', ueberschreiben: ja }'),
      status.replace(' }', ', force: yes }'),
    );
    const again = await desk.json<RunJson>('report', 'run', forced);
    expect(again.files.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
    expect(again.state).not.toBe(state);
  });

  it('replaces none where one fails, tells all, and leaves nothing else behind', async () => {
    await desk.llq('report', 'run', jobs(standing[0] ?? ''));
    const before = readFileSync(at('Uebersicht-2027.xlsx'));
    await paidToGroepelingen(desk, '250');
    const path = jobs(
      standing[0] ?? '',
      '{ report: outflow, out: fluss.csv, programme: nichts }',
      '{ report: outflow, out: fluss.xlsx, farbe: rot }',
      '{ report: outflow, out: nirgends/fluss.csv }',
      standing[2] ?? '',
    );
    const { exit, stdout, stderr } = await desk.llq('report', 'run', path);
    expect(exit).toBe(5);
    expect(stdout.split('\n').map((line) => line.split(':', 1)[0])).toEqual([
      'nicht ersetzt, weil eine andere fehlt',
      'fehlgeschlagen',
      'fehlgeschlagen',
      'fehlgeschlagen',
      'nicht ersetzt, weil eine andere fehlt',
      '',
    ]);
    expect(stdout).toContain('--farbe');
    expect(stdout).not.toContain('.llq-run');
    expect(stderr).toContain('Den Ordner anlegen');
    expect(readFileSync(at('Uebersicht-2027.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(out)).toEqual(['Uebersicht-2027.xlsx']);
    const { stdout: json } = await desk.llq('report', 'run', path, '--json');
    const { files } = JSON.parse(json) as RunJson;
    expect(files.map(({ outcome, exit: code, error }) => [outcome, code, error?.code])).toEqual([
      ['withheld', 0, undefined],
      ['failed', 3, 'name-unknown'],
      ['failed', 2, 'unknown-flag'],
      ['failed', 5, 'folder-missing'],
      ['withheld', 0, undefined],
    ]);
  });

  it('says on a dry run what would be written, and writes nothing', async () => {
    const { exit, stdout } = await desk.llq('report', 'run', jobs(...standing), '--probelauf');
    expect(exit).toBe(0);
    expect(stdout).toContain(`würde geschrieben: ${at('stand.json')}`);
    expect(readdirSync(out)).toEqual([]);
  });

  it('replaces the page of the same year', async () => {
    const path = jobs("{ bericht: uebersichtsseite, ausgabe: 'Seite-{year}.html', jahr: 2027 }");
    await desk.llq('report', 'run', path);
    await paidToGroepelingen(desk, '250');
    const { files } = await desk.json<RunJson>('report', 'run', path);
    expect(files).toMatchObject([{ report: 'bericht uebersichtsseite', outcome: 'written' }]);
    writeFileSync(at('Seite-2027.html'), '<p>eigene</p>');
    expect((await desk.llq('report', 'run', path)).exit).toBe(3);
  });

  it('takes arguments of a report, several values, a part and a language', async () => {
    const { state } = await desk.json<RunJson>('report', 'run', jobs(standing[2] ?? ''));
    await paidToGroepelingen(desk, '250');
    const path = jobs(
      `{ report: diff, before: '${state}', out: vergleich.csv, lang: en }`,
      '{ report: zuteilung, out: zuteilung.csv, programm: [llq], teil: gebiete, year: naechstes }',
      '{ report: status, out: pruefung.txt, check: nein }',
    );
    const { exit, stdout } = await desk.llq('report', 'run', path);
    expect(stdout).toContain('fehlgeschlagen');
    expect(exit).toBe(3); // nothing is allocated in 2028
    expect(stdout).toContain('2028');
    writeFileSync(path, readFileSync(path, 'utf8').replace('naechstes', 'current'));
    expect((await desk.llq('report', 'run', path)).exit).toBe(0);
    expect(readFileSync(at('vergleich.csv'), 'utf8')).toContain('2027,llq,bremen,quartierszentren');
  });

  it('passes on that the status shows open findings, and writes it all the same', async () => {
    const { desk: withFinding } = await ledgerWithFinding();
    const path = join(withFinding.folder, 'stand.yaml');
    writeFileSync(path, 'jobs: [{ report: stand, out: stand.csv, pruefen: ja }]');
    const { exit, stdout } = await withFinding.llq('report', 'run', path);
    expect({ exit, stdout }).toEqual({
      exit: 4,
      stdout: `geschrieben: ${join(withFinding.folder, 'stand.csv')} (offene Befunde)\n`,
    });
    withFinding.remove();
  });

  it('follows a link to its file, and keeps the rights of the file', async () => {
    const real = join(desk.folder, 'echt.xlsx');
    await desk.llq('report', 'run', jobs("{ report: overview, out: '../echt.xlsx', year: 2027 }"));
    symlinkSync(real, at('link.xlsx'));
    await paidToGroepelingen(desk, '250');
    const [file] = (
      await desk.json<RunJson>('report', 'run', jobs('{ report: overview, out: link.xlsx, year: 2027 }'))
    ).files;
    expect(file?.outcome).toBe('written');
    expect(readdirSync(out)).toEqual(['link.xlsx']);
    expect(statSync(at('link.xlsx')).ino).toBe(statSync(real).ino);
    expect(readWorkbookMark(readFileSync(real))).toBe('llq report=overview year=2027');
  });

  it('removes what a run that was killed has left, and nothing of a run that may be at work', async () => {
    const names = ['.llq-run-abcdef01-4711', '.llq-run-abcdef02-4712', '.llq-run-notiz.txt'];
    for (const name of names) mkdirSync(at(name));
    writeFileSync(at(`${names[0]}/1.xlsx`), 'halb');
    const longAgo = new Date('2027-03-13T00:00:00Z');
    const justNow = new Date('2027-03-15T08:59:00Z');
    utimesSync(at(names[0] ?? ''), longAgo, longAgo);
    utimesSync(at(names[1] ?? ''), justNow, justNow);
    await desk.llq('report', 'run', jobs(standing[2] ?? ''));
    expect(readdirSync(out).toSorted()).toEqual([...names.slice(1), 'stand.json'].toSorted());
  });
});

describe('a file with jobs that cannot be run', () => {
  const good = standing[2] ?? '';
  const cases: readonly (readonly [string, readonly string[], string, RegExp])[] = [
    [
      'a report that is none',
      ['{ report: uebersich, out: x.csv }'],
      'jobs-report-unknown',
      /Zeile 3, Spalte 15.*„uebersich“/s,
    ],
    ['a command that books', ['{ report: budget set, out: x.csv }'], 'jobs-report-unknown', /budget set/],
    ['itself', ['{ report: run, out: x.csv }'], 'jobs-report-unknown', /run/],
    ['no file', ['{ report: status }'], 'jobs-key-missing', /Zeile 3, Spalte 5: Hier fehlt „out“/],
    [
      'a file twice',
      [good, '{ report: status, out: STAND.json }'],
      'jobs-target-double',
      /Zeile 4.*Zeile 3/s,
    ],
    [
      'a placeholder that is none',
      ["{ report: status, out: '{jahr}.csv' }"],
      'jobs-placeholder-unknown',
      /„\{jahr\}“/,
    ],
    [
      'a year that cannot be read',
      ["{ report: status, out: '{year}.csv', year: 27x }"],
      'jobs-value',
      /Zeile 3, Spalte 48, bei „year“/,
    ],
    [
      'the database',
      ["{ report: status, out: '../llq.sqlite', format: csv, force: yes }"],
      'jobs-target-own',
      /Datenbank/,
    ],
    [
      'itself as a target',
      ["{ report: status, out: '../berichte.yaml', format: csv, force: yes }"],
      'jobs-target-own',
      /berichte/,
    ],
    [
      'a switch that is neither',
      ['{ report: status, out: x.csv, force: vielleicht }'],
      'jobs-yes-no',
      /vielleicht/,
    ],
    ['a value that is a map', ['{ report: status, out: x.csv, year: { a: 1 } }'], 'jobs-shape', /Zeile 3/],
    [
      'the same key in two languages',
      ['{ report: status, bericht: status, out: x.csv }'],
      'jobs-key-double',
      /bericht/,
    ],
  ];

  it.each(cases)('is refused with its place: %s', async (_what, lines, code, says) => {
    const path = jobs(...lines);
    const text = await desk.llq('report', 'run', path);
    expect({ exit: text.exit, stdout: text.stdout }).toEqual({ exit: 3, stdout: '' });
    expect(text.stderr).toMatch(says);
    const { stdout } = await desk.llq('report', 'run', path, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ error: { code, exit: 3 } });
    expect(readdirSync(out)).toEqual([]);
  });

  it('is refused where it is empty, no YAML, of another form, or not there', async () => {
    const path = join(desk.folder, 'falsch.yaml');
    const wrong = ['', 'jobs: [', 'jobs: []', 'jobs: status', 'ordner: x', 'farbe: rot'];
    for (const text of wrong) {
      writeFileSync(path, text);
      expect([text, (await desk.llq('report', 'run', path)).exit]).toEqual([text, 3]);
    }
    expect((await desk.llq('report', 'run', 'fehlt.yaml')).stderr).toContain('fehlt.yaml gibt es nicht');
    expect((await desk.llq('report', 'run')).exit).toBe(2);
    expect(existsSync(join(desk.folder, 'x'))).toBe(false);
  });

  it('is refused as a whole where there is no database', async () => {
    const { exit, stdout, stderr } = await newDesk({ folder: out }).llq('report', 'run', jobs(good));
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('llq.sqlite');
  });
});
