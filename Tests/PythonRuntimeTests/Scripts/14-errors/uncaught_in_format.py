price = None
print(f"costs {price:.2f} each")
