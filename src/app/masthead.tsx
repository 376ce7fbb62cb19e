import { usePlace, changePlace } from '../session/use-place';
import { Button } from '../ui/button';
import styles from './masthead.module.css';
import { ReadingMenu } from './reading-menu';
import { VIEW_LIST } from './views';

/** The head of the page: the paper's name, the story, the views of it. */
export function Masthead({ title }: { readonly title: string }) {
  const { view } = usePlace();
  return (
    <header className={styles.masthead}>
      <h1 className={styles.nameplate}>
        <span className={styles.logo}>Crossread</span>
      </h1>
      <p className={styles.story}>{title}</p>
      {VIEW_LIST.length > 1 && (
        <nav className={styles.views} aria-label="Views">
          {VIEW_LIST.map(({ id, label }) => (
            <Button
              key={id}
              className={styles.view}
              aria-current={id === view ? 'page' : undefined}
              onClick={() => changePlace({ view: id, filter: null }, 'push')}
            >
              {label}
            </Button>
          ))}
        </nav>
      )}
      <div className={styles.tools}>
        <ReadingMenu />
      </div>
    </header>
  );
}
