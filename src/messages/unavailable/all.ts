import type { UnavailableFacts } from '#src/domain/unavailable.js';
import type { RefusalTexts } from '../phrase.js';
import { computerUnavailables } from './computer.js';
import { databaseUnavailables } from './database.js';
import { fileUnavailables } from './file.js';
import { shareUnavailables } from './share.js';

export const unavailableTexts: RefusalTexts<UnavailableFacts> = {
  ...computerUnavailables,
  ...databaseUnavailables,
  ...fileUnavailables,
  ...shareUnavailables,
};
