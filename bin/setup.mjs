/**
 * Makes a checkout ready to run: installs the packages and builds, each only when something has changed since.
 * Plain Node without packages, and silent when there is nothing to do. Speaks on stderr: stdout belongs to llq.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';

/** What was last installed and built; inside node_modules, so that `npm ci` takes it away. */
const STAMPS = join('node_modules', '.cache', 'llq');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
checkNodeVersion();
await alone(`llq-setup-${digest([process.cwd()])}`);
await install();
compile();

function checkNodeVersion() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  stop(
    `llq needs Node.js ${major}.${minor} or newer, and this is ${process.versions.node}. See https://nodejs.org`,
  );
}

async function install() {
  // The compiled part of better-sqlite3 fits one version of Node's interface on one kind of machine.
  const machine = [process.versions.modules, process.platform, process.arch];
  const wanted = digest([readFileSync('package-lock.json'), ...machine]);
  if (readStamp('installed') === wanted) return;
  if (!(await isInstalled())) {
    say('Installing packages. better-sqlite3 may have to be compiled, which takes one to two minutes.');
    const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) stop('Installing the packages failed; npm says above why.');
  }
  writeStamp('installed', wanted);
}

/** Whether someone ran npm since the lock file changed, and the packages load with this Node. */
async function isInstalled() {
  try {
    const installed = readPackages(join('node_modules', '.package-lock.json'));
    for (const [place, { version, optional }] of Object.entries(readPackages('package-lock.json'))) {
      const found = installed[place];
      if (place !== '' && (found ? found.version !== version : !optional)) return false;
    }
    const { default: Database } = await import('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Runs npm, under `npm run` the very one that runs; its output goes to stderr. */
function npm(args) {
  const stdio = ['ignore', 2, 2];
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [running, ...args], { stdio });
  return spawnSync('npm', args, { stdio, shell: process.platform === 'win32' });
}

function compile() {
  const files = ['bin', 'commands', 'src'].flatMap(filesBelow);
  files.push('package.json', 'package-lock.json');
  const wanted = digest(files.flatMap((file) => [file, readFileSync(file)]));
  if (existsSync(join('dist', 'main.js')) && readStamp('built') === wanted) return;
  say('Building.');
  const { status } = spawnSync(process.execPath, [join('bin', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('Building failed.');
  writeStamp('built', wanted);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function readStamp(name) {
  const file = join(STAMPS, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function writeStamp(name, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), value);
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function say(line) {
  process.stderr.write(`llq: ${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}
