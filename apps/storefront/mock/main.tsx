import '@livedrops/ui/styles.css';
import { isScenario, openMockShop, scenarioNames } from '@livedrops/mocks/browser';
import { createRoot } from 'react-dom/client';
import { StoryApp } from '../src/shared/testing/story-app.tsx';

// What `pnpm dev:mock` starts in place of src/main.tsx: the whole storefront on a shop in this page's memory. A reload
// opens the shop anew. No build contains this file: only the development server's mock mode names it.

const rememberedAs = 'livedrops.mock-scene';

/** `?scene=sells-out` chooses; links of the shop do not carry it on, so the tab remembers it for the next reload. */
function chosenScene(): string {
  const asked = new URLSearchParams(location.search).get('scene');
  return asked ?? sessionStorage.getItem(rememberedAs) ?? 'calm';
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
const scene = chosenScene();
if (isScenario(scene)) {
  sessionStorage.setItem(rememberedAs, scene);
  const shop = await openMockShop(scene);
  createRoot(root).render(<StoryApp open={() => shop} />);
} else {
  root.textContent = `There is no scene ${scene}. There are: ${scenarioNames.join(', ')}.`;
}
