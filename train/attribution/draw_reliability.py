"""The reliability diagram of the model card, as SVG: the share of attributions that are right against the confidence said."""
import math

LEFT, TOP, SIZE = 44, 12, 304
HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 360" width="360" height="360" font-family="sans-serif" font-size="11" fill="#444">
<title>Reliability on PolNeAR’s development part: share right against confidence said</title>
<rect width="360" height="360" fill="#fff"/>"""


def at(x, y):
    return LEFT + SIZE * x, TOP + SIZE * (1 - y)


def grid(value):
    x, y = at(value, value)
    foot, edge = TOP + SIZE, LEFT + SIZE
    return (
        f'<line x1="{x:.0f}" y1="{foot}" x2="{x:.0f}" y2="{TOP}" stroke="#ddd"/>'
        f'<line x1="{LEFT}" y1="{y:.0f}" x2="{edge}" y2="{y:.0f}" stroke="#ddd"/>'
        f'<text x="{x:.0f}" y="{foot + 16}" text-anchor="middle">{value:g}</text>'
        f'<text x="{LEFT - 6}" y="{y + 4:.0f}" text-anchor="end">{value:g}</text>'
    )


def draw(table, path):
    """table: rows of (bin's lower edge, attributions, mean confidence, share right)."""
    dots = [(*at(said, right), count, said, right) for _, count, said, right in table]
    lines = [HEAD, *map(grid, (0, 0.25, 0.5, 0.75, 1))]
    lines.append(f'<line x1="{LEFT}" y1="{TOP + SIZE}" x2="{LEFT + SIZE}" y2="{TOP}" stroke="#888" stroke-dasharray="4 4"/>')
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y, *_ in dots)
    lines.append(f'<polyline fill="none" stroke="#1f5a96" stroke-width="1.5" points="{points}"/>')
    for x, y, count, said, right in dots:
        radius = math.sqrt(count) * 0.3
        title = f"<title>{count} attributions: said {said:.2f}, right {right:.2f}</title>"
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#1f5a96" fill-opacity="0.75">{title}</circle>')
    lines.append(f'<text x="{LEFT + SIZE / 2:.0f}" y="350" text-anchor="middle">confidence said</text>')
    lines.append(f'<text x="12" y="{TOP + SIZE / 2:.0f}" text-anchor="middle" transform="rotate(-90 12 {TOP + SIZE / 2:.0f})">share right</text>')
    with open(path, "w", encoding="utf8") as out:
        out.write("\n".join([*lines, "</svg>", ""]))
