import { ArrowLeft, ArrowRight, Columns3, Minus, Pencil, Plus, Trash2 } from 'lucide-react';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { nameArticle } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import { REMOVE_ARTICLE } from '../../session/commands-slice';
import { useArticleName } from '../../session/use-article-name';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { closePopover } from '../../ui/popover';
import { RenameForm } from '../../ui/rename-form';
import { useReading } from '../reading-context';
import styles from './column-header.module.css';
import type { ColumnMenuProps } from './column-menu';
import { moveColumn } from './move-column';

/** How far a button of the menu moves the edge of a column. Unit: px. */
const STEP_PX = 60;

/** Moves the column, makes it wider or narrower, renames or removes its article. */
export function ColumnPanel({ article, sizing }: ColumnMenuProps) {
  const { columns } = useReading();
  const say = useSession((session) => session.say);
  const remove = useSession(({ offered }) => offered[`${REMOVE_ARTICLE}${article.sha256}`]);
  const [isRenaming, setRenaming] = useState(false);
  const name = nameArticle(article);
  const index = columns.findIndex(({ id }) => id === article.id);
  const move = (by: number) => (event: MouseEvent<HTMLElement>) => {
    closePopover(event.currentTarget);
    flushSync(() => moveColumn(columns, article.id, index + by));
    // Moving the column in the page takes the focus from what is in it.
    const column = document.querySelector(`[data-column="${CSS.escape(article.id)}"]`);
    column?.querySelector<HTMLElement>('header [aria-expanded]')?.focus();
    say(`${name} is now column ${index + by + 1} of ${columns.length}.`);
  };
  const resize = (byPx: number) => () => {
    say(`${name} is ${sizing?.onResize(byPx) ?? 0} pixels wide.`);
  };
  if (isRenaming) return <RenameColumn article={article} onCancel={() => setRenaming(false)} />;
  return (
    <div className={styles.menu}>
      <Item icon={<Pencil size={16} />} onClick={() => setRenaming(true)}>
        Rename <Whose name={name} /> …
      </Item>
      {remove && (
        <Item
          icon={<Trash2 size={16} />}
          onClick={(event) => {
            closePopover(event.currentTarget);
            remove();
          }}
        >
          Remove <Whose name={name} />
        </Item>
      )}
      {columns.length > 1 && sizing && (
        <>
          <Item icon={<ArrowLeft size={16} />} disabled={index === 0} onClick={move(-1)}>
            Move <Whose name={name} /> left
          </Item>
          <Item
            icon={<ArrowRight size={16} />}
            disabled={index === columns.length - 1}
            onClick={move(1)}
          >
            Move <Whose name={name} /> right
          </Item>
          <Item icon={<Plus size={16} />} onClick={resize(STEP_PX)}>
            Wider
          </Item>
          <Item icon={<Minus size={16} />} onClick={resize(-STEP_PX)}>
            Narrower
          </Item>
          <Item icon={<Columns3 size={16} />} onClick={sizing.onReset}>
            All equally wide
          </Item>
        </>
      )}
    </div>
  );
}

interface RenameColumnProps {
  readonly article: ComparedArticle;
  readonly onCancel: () => void;
}

/** What the article is called here and in what is exported; blank boxes give back what its page says. */
function RenameColumn({ article, onCancel }: RenameColumnProps) {
  const { name } = useArticleName(article.sha256);
  const say = useSession((session) => session.say);
  const form = useRef<HTMLDivElement>(null);
  return (
    <div ref={form}>
      <RenameForm
        label={`Rename ${nameArticle(article)}`}
        fields={[
          { key: 'called', label: 'Newspaper or name', value: article.meta.outlet ?? '' },
          { key: 'title', label: 'Title', value: article.meta.title ?? '' },
        ]}
        onSave={(values) => {
          if (form.current) closePopover(form.current);
          name(values);
          const { called, title } = values;
          const { outlet } = article.meta;
          const now = called.trim() || (outlet === null ? title.trim() : '');
          say(now === '' ? 'Named as its page has it.' : `Renamed to ${now}.`, 'undoable');
        }}
        onCancel={onCancel}
      />
    </div>
  );
}

/** The menu stands below the name of its article: only those who do not see that are told. */
function Whose({ name }: { readonly name: string }) {
  return <span className="visually-hidden">{name}</span>;
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

function Item({ icon, children, disabled, onClick }: ItemProps) {
  return (
    <Button className={styles.item} disabled={disabled} onClick={onClick}>
      <span aria-hidden="true">{icon}</span>
      <span>{children}</span>
    </Button>
  );
}
