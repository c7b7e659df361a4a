import { nl, NpsInput } from 'cx-widgets';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';

/** React Hook Form focuses a question by the element around it. */
export function Hooked() {
  const [sent, setSent] = useState('niets');
  const { control, handleSubmit } = useForm<{ nps: number | null }>({ defaultValues: { nps: null } });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(({ nps }) => setSent(String(nps)))(event)}>
      <h1>React Hook Form</h1>
      <Controller
        name="nps"
        control={control}
        rules={{ required: 'Kies een cijfer.' }}
        render={({ field, fieldState }) => (
          <div ref={(around) => field.ref(around && { focus: () => around.querySelector<HTMLElement>('input:enabled')?.focus() })}>
            <NpsInput
              name={field.name}
              value={field.value}
              onValueChange={field.onChange}
              onBlur={field.onBlur}
              question="Beveel je ons aan?"
              error={fieldState.error?.message}
              locale={nl}
            />
          </div>
        )}
      />
      <button>Versturen</button>
      <output>{sent}</output>
    </form>
  );
}
