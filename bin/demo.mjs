/**
 * The main job from end to end on the Bremen template, with invented bookings, each step printed as the command that
 * does it. Leaves a ledger and a workbook in demo/, which is emptied first; nothing outside of demo/ is touched.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('demo', { recursive: true, force: true });
mkdirSync('demo');

const env = {
  ...process.env,
  LLQ_DB: join(root, 'demo', 'llq.sqlite'),
  LLQ_STATE: join(root, 'demo', 'state'),
  LLQ_LANG: 'de',
  LLQ_ACTOR: 'vorfuehrung',
};

/** Runs a command line and prints both; the answer is what it wrote to stdout. */
function llq(line, { exit = 0, print = true } = {}) {
  if (print) console.log(`\n$ llq ${line}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/run.js', ...words(line)], {
    env,
    encoding: 'utf8',
  });
  if (print) process.stdout.write(stdout + stderr);
  if (status === exit) return stdout;
  if (!print) process.stderr.write(stdout + stderr);
  throw new Error(`llq ${line}: expected exit code ${exit}, got ${status}`);
}

function words(line) {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain);
}

function title(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 90 - text.length))}`);
}

title('Einrichten: Städte, Programme, Förderschienen und Gebiete; noch kein Geld');
llq('einrichten --vorlage bremen');
llq('gebiet liste --stadt bremen --art win --format table');

title('Haushalt: der Ansatz aus der Vorlage für 2026, für 2027 von Hand');
llq('haushalt ansatz --aus-vorlage --jahr 2026 --programm llq');
llq(
  'haushalt ansatz 1.600.000 --jahr 2027 --programm llq --stadt bremen --haushaltsstelle 3696.89250-3 --wirtschaftsart investiv --beschluss "Haushaltsgesetz 2027" --probelauf',
);
llq('haushalt ansatz 1.600.000 --jahr 2027 --programm llq --stadt bremen --beschluss "Haushaltsgesetz 2027"');

title('Zuteilung: planen, beschließen, buchen');
llq('zuteilung buchen fixtures/demo/zuteilung-2026.yaml --beschluss "Beschluss vom 10.12.2025" --json', {
  print: false,
});
const elderly = {
  groepelingen: '6.812',
  huchting: '6.044',
  kattenturm: '3.905',
  tenever: '1.873',
  blumenthal: '2.210',
};
for (const [area, value] of Object.entries(elderly)) {
  llq(
    `gebiet kennzahl setzen ${area} population-65 ${value.replace('.', '')} --jahr 2025 --quelle "erfunden"`,
    { print: false },
  );
}
llq('zuteilung planen fixtures/demo/zuteilung-2027.yaml --ausgabe demo/Entwurf-2027.xlsx');
llq('zuteilung buchen fixtures/demo/zuteilung-2027.yaml --beschluss "Beschluss vom 09.12.2026"');
llq(
  'zuteilung buchen fixtures/demo/zuteilung-2027.yaml --beschluss "Beschluss vom 09.12.2026" --still --json',
  { print: false },
);
llq(
  'zuteilung umschichten 5.000 --jahr 2027 --von-schiene quartierszentren --von-gebiet tenever --nach-schiene aeltere-menschen --nach-gebiet tenever --datum 01.03.2027 --grund "Mehrbedarf Seniorentreff"',
);

title('Auszahlungen: buchen, ein Fehler, ein Storno, eine Rückzahlung');
const paid = JSON.parse(
  llq(
    'auszahlung buchen 12.500,00 --gebiet Gröpelingen --schiene quartierszentren --traeger "Beispielverein Gröpelingen e.V." --neuer-traeger --zweck "Personalkosten 1. Quartal" --datum 15.03.2027 --beleg 4711 --json',
    { print: false },
  ),
);
llq(`auszahlung zeigen ${paid.number}`);
llq(
  'auszahlung buchen 90.000 --gebiet Gröpelingen --schiene quartierszentren --traeger "Beispielverein Gröpelingen e.V." --zweck "Miete" --datum 15.03.2027',
  { exit: 3 },
);
const wrong = JSON.parse(
  llq(
    'auszahlung buchen 1.200,50 --gebiet Osterholz-Tenever --schiene aeltere-menschen --traeger "Beispieltreff Tenever" --neuer-traeger --zweck "Sachkosten" --datum 20.03.2027 --json',
    { print: false },
  ),
);
llq(`auszahlung stornieren ${wrong.number} --grund "doppelt erfasst"`);
llq(`rueckzahlung buchen 500 --zu ${paid.number} --datum 30.06.2027 --grund "nicht verbraucht"`);

title('Eine Sperre, und was nun fehlt');
llq(
  'haushalt aendern 80.000 --art sperre --jahr 2027 --programm llq --stadt bremen --datum 01.07.2027 --grund "Haushaltssperre 5 %"',
);
llq('stand --jahr 2027 --programm llq --format table');

title('Das Zuteilungsblatt für den Ausschuss');
llq('bericht zuteilung --jahr 2027 --ausgabe demo/Zuteilung-2027.xlsx');
llq('bericht zuteilung --jahr 2027 --ausgabe demo/Zuteilung-2027.xlsx');

title('Alles ist im Journal, und es stimmt');
llq('journal liste --letzte 6 --format table');
llq('journal pruefen');
llq('datenbank sichern demo/Sicherung.sqlite');
console.log('\nIn demo/ liegen nun: llq.sqlite, Entwurf-2027.xlsx, Zuteilung-2027.xlsx, Sicherung.sqlite.');
