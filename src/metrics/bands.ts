/** Two bounds that cut a scale in three: up to `low`, from `high`, and what lies between. */
export interface Band {
  /** The highest value that is low. */
  low: number;
  /** The lowest value that is high. */
  high: number;
}

export const bandOf = (value: number, { low, high }: Band): 'low' | 'middle' | 'high' =>
  value <= low ? 'low' : value >= high ? 'high' : 'middle';
