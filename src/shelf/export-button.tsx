import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useOffer } from '../session/use-offer';
import { Button } from '../ui/button';
import type { ExportDialogProps } from './export-dialog';

const ExportDialog = lazy(async () => {
  const { ExportDialog: component } = await import('./export-dialog');
  return { default: component };
});

/** Opens the export dialog; the writers are loaded with it. */
export function ExportButton(content: Omit<ExportDialogProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  useOffer('export', () => setOpen(true));
  return (
    <>
      <Button aria-haspopup="dialog" aria-keyshortcuts="e" onClick={() => setOpen(true)}>
        <Download size={16} aria-hidden="true" />
        Export
      </Button>
      {isOpen && (
        <Suspense>
          <ExportDialog {...content} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
