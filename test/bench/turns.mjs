/** Rounds in which each of these has one turn: a busy moment is one for all. Another begins each round, so that nobody always follows the same. */
export async function takeTurns(contenders, rounds) {
  const names = Object.keys(contenders);
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    const row = {};
    for (let at = 0; at < names.length; at++) {
      const name = names[(round + at) % names.length];
      row[name] = await contenders[name]();
    }
    rows.push(row);
  }
  return rows;
}
