import { useState } from 'react';

/** The same question with its answer in the state of a parent. */
export const held = (Question) =>
  function Held(props) {
    const [value, setValue] = useState(null);
    return <Question {...props} value={value} onValueChange={setValue} />;
  };
