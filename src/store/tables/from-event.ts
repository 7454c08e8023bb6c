/** Every row of a projection names the event (its hash) that it comes from. */
export interface FromEvent {
  event: string;
}

/** Rows of statements also name the subject, so that a re-fold can replace them. */
export interface FromStatement extends FromEvent {
  subject: string;
}
