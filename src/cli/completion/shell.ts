import { Args, type Interfaces } from '@oclif/core';
import { chosen } from '../flags/choice.js';
import { shells, type Shell } from './scripts.js';

/** The shell as the main value of the command. */
export function shellArg() {
  return Args.string({ ignoreStdin: true, parse: readShell }) as Interfaces.Arg<Shell | undefined>; // `parse` returns nothing else
}

function readShell(text: string): Promise<Shell> {
  return Promise.resolve().then(() => chosen('SHELL', shells, text));
}
