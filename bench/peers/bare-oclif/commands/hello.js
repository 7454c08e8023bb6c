import { Command, Flags } from '@oclif/core';

export default class Hello extends Command {
  static flags = { year: Flags.string() };

  async run() {
    const { flags } = await this.parse(Hello);
    this.log(`Hello ${flags.year}`);
  }
}
