/** How what an allocation speaks of is called in print: names for codes. */
export interface AllocationNames {
  readonly programme: string;
  readonly municipality: string;
  readonly track: (code: string) => string;
  readonly area: (code: string) => string;
}
