import { describeRuns } from './runs.js';

describeRuns(1);
