/** Writes a file so large that there is time to end the process meanwhile. Argument: its path. */
import { writeFileInOneStep } from '#src/render/write-file.js';

const [path = ''] = process.argv.slice(2);

await writeFileInOneStep(path, Buffer.alloc(400_000_000), { mayReplace: () => true });
