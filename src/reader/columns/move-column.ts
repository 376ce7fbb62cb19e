import { type DragEvent, useState } from 'react';
import type { ComparedArticle } from '../../model/comparison';
import { changePlace } from '../../session/use-place';

/** Names what is dragged, so that files and text dragged over a column are left alone. */
const DRAG_TYPE = 'application/x-crossread-column';

/** Puts a column at an index; the others keep their order. */
export function moveColumn(columns: readonly ComparedArticle[], id: string, to: number): void {
  const others = columns.map((column) => column.id).filter((other) => other !== id);
  const at = Math.min(Math.max(0, to), others.length);
  changePlace({ articles: [...others.slice(0, at), id, ...others.slice(at)] });
}

/** Handlers to drag a column's handle onto another column's header, which takes its place. */
export function useColumnDrag(id: string, columns: readonly ComparedArticle[]) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handle: {
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(DRAG_TYPE, id);
        event.dataTransfer.effectAllowed = 'move';
      },
    },
    target: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        const dragged = event.dataTransfer.getData(DRAG_TYPE);
        if (dragged === '') return;
        event.preventDefault();
        moveColumn(
          columns,
          dragged,
          columns.findIndex((column) => column.id === id),
        );
      },
    },
  };
}
