import { useId, type ReactNode } from 'react';

interface Props {
  /** What the words are looked for in. */
  label: string;
  kata: string;
  onKata: (kata: string) => void;
  children: ReactNode;
}

/** The frame of the filters of a list: the word on top, then the choices. Nothing is sent, it filters while one types. */
export function FormSaring({ label, kata, onKata, children }: Props) {
  const id = useId();
  return (
    <form className="saringan-register" role="search" onSubmit={(e) => e.preventDefault()}>
      <div className="isian isian-lebar">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          name="kata"
          type="search"
          maxLength={200}
          autoComplete="off"
          value={kata}
          onChange={(e) => onKata(e.target.value)}
        />
      </div>
      {children}
    </form>
  );
}
