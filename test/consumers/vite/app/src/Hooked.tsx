import { nl, NpsInput } from 'cx-widgets';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';

interface Answers {
  nps: number | null;
  plaats: string;
}

/** React Hook Form holds the answers: a group of radios by `Controller`, a field of the host's own by `register`. */
export function Hooked() {
  const [sent, setSent] = useState('niets');
  const { control, handleSubmit, register, reset } = useForm<Answers>({ defaultValues: { nps: null, plaats: '' } });
  const held = useWatch({ control, name: 'nps' });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((answers) => setSent(JSON.stringify(answers)))(event)}>
      <h1>React Hook Form</h1>
      <Controller
        name="nps"
        control={control}
        rules={{ required: 'Kies een cijfer.' }}
        render={({ field, fieldState }) => (
          <NpsInput
            name={field.name}
            value={field.value}
            onValueChange={field.onChange}
            onBlur={field.onBlur}
            ref={(group) => field.ref(group && { focus: () => group.querySelector<HTMLElement>('input:enabled')?.focus() })}
            question="Beveel je ons aan?"
            required
            error={fieldState.error?.message}
            locale={nl}
          />
        )}
      />
      <label>
        Woonplaats <input {...register('plaats')} />
      </label>
      <button>Versturen</button>
      <button type="button" onClick={() => reset()}>
        Opnieuw
      </button>
      <output aria-label="Vastgehouden">{held ?? 'geen antwoord'}</output>
      <output aria-label="Verstuurd">{sent}</output>
    </form>
  );
}
