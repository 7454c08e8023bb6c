/** How urgent something is: good to know, to be decided, to be put right. */
export type Tone = 'note' | 'question' | 'error';
