import { Badge, Button, Checkbox, type CSSVariablesResolver, createTheme, Input, Kbd, Menu, Popover, Switch, Tooltip } from '@mantine/core'
import { colors } from './colors.ts'

const shadowSheet = '0 0 0 1px var(--k-line), 0 16px 48px -12px rgb(20 20 15 / 0.28)'
const shadowPop = '0 0 0 1px var(--k-line), 0 6px 20px -6px rgb(20 20 15 / 0.2)'

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: false,
  respectReducedMotion: true,
  cursorType: 'default',
  colors,
  white: '#ffffff',
  black: '#1c1d1b',
  fontFamily: 'system-ui, "Segoe UI Variable Text", "Segoe UI", -apple-system, "Adwaita Sans", Cantarell, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '26px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  shadows: { sm: '0 1px 2px rgb(20 20 15 / 0.06)', md: shadowPop, lg: shadowPop, xl: shadowSheet },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '14px', lineHeight: '20px' },
      h3: { fontSize: '13px', lineHeight: '20px' }
    }
  },
  components: {
    // the placeholder is a focusable role=presentation child of role=menu: axe aria-required-children, critical
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', offset: 4 } }),
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_t, p) =>
        p.size === 'lg'
          ? { root: { '--button-height': '40px', '--button-fz': '14px', '--button-padding-x': '20px' } }
          : {
              root: {
                '--button-height': p.size === 'xs' ? '26px' : '30px',
                '--button-fz': '13px',
                '--button-padding-x': p.size === 'xs' ? '8px' : '12px'
              }
            },
      styles: { label: { fontWeight: 550 } }
    }),
    Input: Input.extend({ defaultProps: { size: 'sm' }, vars: () => ({ wrapper: { '--input-height': '30px', '--input-fz': '13px' } }) }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', radius: 'xs' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'xs', tt: 'none', fw: 500 } }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }),
    Kbd: Kbd.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md' } })
  }
})

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-8)',
    '--mantine-color-success': 'var(--mantine-color-teal-8)',
    '--mantine-color-default-border': '#d9d9d4'
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-success': 'var(--mantine-color-teal-4)',
    '--mantine-color-dark-text': 'var(--mantine-color-dark-0)',
    '--mantine-color-dark-outline': 'var(--mantine-color-dark-0)',
    '--mantine-color-default-border': '#4a4b46'
  }
})
