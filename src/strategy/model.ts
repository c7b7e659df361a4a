/** A published list of names, such as the steps of a cycle. */
export interface StrategyModel {
  /** Author, title, year. */
  source: string;
  labels: Readonly<Record<'en' | 'nl', readonly string[]>>;
}
