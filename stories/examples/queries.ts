// One row of `answers` for each respondent: period text, nps, ces and csat smallint, grade decimal(3,1), pmf text, nps_not_applicable boolean. NULL is unanswered; ClickHouse
// holds it in a Nullable column. Each query is written in what PostgreSQL, DuckDB and ClickHouse share, and returns at most as many rows as there are different answers.

/** How often each answer 0…10 was given, and NULL: rows for `nps`. */
export const npsQuery = `SELECT nps AS value, count(*) AS count
FROM answers
GROUP BY nps`;

/** How often each answer 1…7 was given, and NULL: rows for `ces`. */
export const cesQuery = `SELECT ces AS value, count(*) AS count
FROM answers
GROUP BY ces`;

/** How often each answer 1…5 was given, and NULL: rows for `csat`. */
export const csatQuery = `SELECT csat AS value, count(*) AS count
FROM answers
GROUP BY csat`;

/** How often each mark was given, in tenths, and NULL: rows for `grade`. A driver may write a decimal as text. */
export const gradeQuery = `SELECT grade AS value, count(*) AS count
FROM answers
GROUP BY grade`;

/** How often each word was given, `n/a` among them, and NULL: rows for `pmf`. */
export const pmfQuery = `SELECT pmf AS value, count(*) AS count
FROM answers
GROUP BY pmf`;

/** The same for each period, the earliest first: rows to be split by `period`, each part for `nps`. */
export const trendQuery = `SELECT period, nps AS value, count(*) AS count
FROM answers
GROUP BY period, nps
ORDER BY period`;

/** Where a column of its own says that the question did not apply. A column has one type, so numbers become text; `coalesce`, since ClickHouse makes no text of NULL. */
export const notApplicableQuery = `SELECT value, count(*) AS count
FROM (
  SELECT CASE
    WHEN nps_not_applicable THEN 'n/a'
    WHEN nps IS NOT NULL THEN CAST(coalesce(nps, 0) AS varchar(2))
  END AS value
  FROM answers
) AS told
GROUP BY value`;
