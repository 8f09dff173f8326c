import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  judul: string;
  onClose: () => void;
  children: ReactNode;
  lebar?: boolean;
}

/** Modal on the browser's own <dialog>: focus trap, Escape and the return of focus come with it. */
export function Dialog({ judul, onClose, children, lebar = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={lebar ? 'dialog dialog-lebar' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-kepala">
        <h2 id={id}>{judul}</h2>
        <button type="button" className="tombol-polos" onClick={onClose} aria-label="Tutup">
          ✕
        </button>
      </header>
      <div className="dialog-isi">{children}</div>
    </dialog>
  );
}
