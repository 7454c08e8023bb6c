// jest's own console adds file and line to everything and keeps it from the real stdout; ours is Node's.
import console from 'node:console';

globalThis.console = console;
