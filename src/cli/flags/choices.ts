import { amendmentKindWords, areaKindWords, economicKindWords } from '#src/messages/words/codes.js';
import { findingKindWords } from '#src/messages/finding/words.js';
import { choiceFlag } from './choice.js';

export const areaKindFlag = () => choiceFlag('kind', areaKindWords, 'art');
export const amendmentKindFlag = () => choiceFlag('kind', amendmentKindWords, 'art');
export const findingKindFlag = () => choiceFlag('kind', findingKindWords, 'art');
export const economicKindFlag = () => choiceFlag('economic-kind', economicKindWords, 'wirtschaftsart');
