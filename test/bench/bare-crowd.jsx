/** What somebody would write by hand for many features between two scores: a circle and a name for each, and nothing else. */
export const BareCrowd = ({ features }) => (
  <svg viewBox="0 0 1000 1000" role="img" aria-label={`${features.length} features`}>
    {features.map(({ label, tally: { attractive, oneDimensional, mustBe, indifferent } }) => {
      const all = attractive + oneDimensional + mustBe + indifferent;
      const x = Math.round((1000 * (oneDimensional + mustBe)) / all);
      const y = Math.round(1000 - (1000 * (attractive + oneDimensional)) / all);
      return [
        <circle key={label} cx={x} cy={y} r="5" />,
        <text key={`${label}:`} x={x + 8} y={y}>
          {label}
        </text>,
      ];
    })}
  </svg>
);
