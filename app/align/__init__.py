"""Reports -> alignment: links, rows, origins."""
