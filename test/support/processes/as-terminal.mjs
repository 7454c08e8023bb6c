// Loaded before the program (`node --import`): its output then goes to a terminal of 120 columns.
Object.assign(process.stdout, { isTTY: true, columns: 120, getWindowSize: () => [120, 40] });
